"""German: given names common in news, of Germany, Austria, Switzerland and the world. Written by hand."""

GIVEN = """
Aaron Abbas Abd Abdel Abdelfattah Abdul Abdulla Abdullah Abdurrahman Abel Abigail Abraham Achim Ada Adalbert Adam Adel
Adele Adelheid Adem Adnan Adolf Adrian Adriana Adriano Adrien Aenne Agata Agathe Agnes Agneta Agnieszka Ahmad Ahmed
Ahmet Aida Aiko Aileen Aischa Aisha Ajla Akhil Akif Akihito Akin Akira Aksel Alain Alan Alba Albert Alberto Albin
Albrecht Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksej Aleksey Alena Alessandra
Alessandro Alessia Alessio Alev Alex Alexander Alexandr Alexandra Alexandre Alexandria Alexandros Alexei Alexej Alexis
Alfons Alfonso Alfred Alfredo Ali Alice Alicia Alihan Alina Alisa Alison Alissa Allan Allen Allison Alma Almut Alois
Aloisia Alon Alonso Alparslan Altan Alva Alvaro Álvaro Alwin Amadou Amal Amalia Amalie Amanda Amar Amber Amelia Amelie
Amin Amina Amir Amira Amit Amos Amy Ana Anastasia Anatol Anatoli Anatolij Anatoly Anders Andi Andre André Andrea
Andreas Andree Andrei Andrej Andres Andrés Andrew Andrey Andrij Andriy Andrzej Andy Anette Ang Angel Ángel Angela
Angelika Angelina Angelo Anika Anil Anis Anisa Anita Anja Anjela Anjuschka Anke Ann Anna Annabel Annabell Annabelle
Annaleena Annalena Annalisa Anne Annegret Anneke Anneli Anneliese Annelie Annemarie Annett Annette Annie Annik Annika
Anny Ansgar Anthony Antje Antoine Antoinette Anton Antonella Antonia Antonie Antonín Antonio António Antonios Antonis
Antony Anuschka Anwar Apollonia April Ara Aram Arash Archie Ardian Ari Ariana Ariane Arianna Ariel Arif Arkadi Arlene
Arlette Arman Armand Armando Armen Armin Arnaud Arne Arnim Arno Arnold Arnulf Aron Arsen Arseni Arsenij Artem Arthur
Artur Arturo Aruna Arvid Arzu Asadullah Asger Asha Ashley Ashraf Asif Asim Aslan Asli Assad Assan Assja Astrid Ata
Atif Atilla Audrey August Auguste Augustin Augusto Aurelia Aurelie Aurélie Aurelien Aurélien Aurelio Aurora Austin Ava
Avi Avigdor Avraham Awad Axel Aydan Aydin Ayhan Ayla Aylin Ayman Aynur Ayse Ayşe Aysel Aysun Ayub Azra Aziz Aziza
Babak Babette Balázs Baldur Baltasar Balthasar Baptiste Barack Barbara Barbora Barış Baris Barnabas Barry Bart Bartosz
Basil Basilius Bassam Bastian Batya Bayram Beat Beata Beate Beatrice Beatrix Beatriz Béatrice Becky Bela Béla Belinda
Bella Ben Benedetta Benedetto Benedict Benedikt Benita Benito Benjamin Benjamín Bennet Bennett Benno Benny Benoit
Benoît Bent Berat Berit Berkay Bernadette Bernard Bernardo Bernd Bernhard Bernie Berta Bertha Berthold Bertold Bertram
Bertrand Beryl Bettina Betty Beverly Bianca Bianka Bilal Bilge Bill Billie Billy Birger Birgit Birgitta Birgitte Birk
Birte Bjarne Björk Björn Blanca Blanka Bo Bob Bobby Bodo Bogdan Boglárka Bohdan Boiko Bojan Bojko Bonnie Boris
Borislav Borussia Boyko Bożena Brad Bradley Brandon Branislav Branko Brecht Brenda Brendan Brett Brian Bridget
Brigitta Brigitte Brit Brita Brite Britney Britta Bronisław Bronislaw Brooke Bruce Brunhilde Bruno Bryan Bryce Buğra
Bülent Burak Burcu Burhan Burkhard Burkhardt Burkhart Burt Caitlin Caleb Calvin Camila Camilla Camille Camillo Can
Canan Candace Carina Carl Carla Carles Carlo Carlos Carlotta Carmen Carol Carola Carole Caroline Carolin Carolina
Carrie Carsten Cary Caspar Casper Cassandra Catalina Catarina Caterina Cathérine Catherine Cathrin Cathy Catrin Cecile
Cécile Cecilia Cecilie Cédric Cedric Celal Celeste Celia Céline Celine Cem Cemal Cengiz Cesar César Cesare Ceyda
Chadidscha Chaim Chalid Chantal Charis Charles Charlene Charley Charlie Charlotte Chelsea Chen Cheng Cheryl Chiara
Chloe Chloé Chris Christa Christel Christiaan Christian Christiane Christin Christina Christine Christl Christof
Christoffer Christoph Christophe Christopher Christos Christy Chuck Chun Ciaran Cigdem Çiğdem Cihan Cindy Claas Claes
Claire Clara Clarence Clarissa Clark Clas Claude Claudia Claudio Claudius Claus Clemens Clement Clément Clemente Cliff
Clifford Clint Clive Colette Colin Colleen Connie Connor Conny Conor Conrad Constance Constantin Constanza Constanze
Cora Coralie Corbinian Cordula Corinna Corinne Cornelia Cornelis Cornelius Cory Cosima Courtney Craig Cristian
Cristiano Cristina Crystal Curt Curtis Cynthia Cyprian Cyril Cyrill Cyrus Dag Dagmar Dahlia Daisuke Daisy Dakota Dale
Dalia Damian Damiano Damien Damir Damon Dan Dana Dani Dania Daniel Daniela Daniele Danièle Danielle Daniil Danijel
Danilo Danka Danny Danuta Daphne Daria Darina Dario Darius Dariusz Darja Darko Darlene Darrell Darren Darryl Dave
David Davide Davina Davor Dawid Dawn Dayana Dean Deborah Débora Debbie Debra Dejan Delphine Demet Demetrios Demi Denis
Denise Deniz Dennis Denny Denys Derek Derya Desirée Desiree Desmond Detlef Detlev Devin Devrim Diana Diane Dick Didem
Didi Didier Diego Dieter Diethelm Diether Dietlind Dietmar Dietrich Dilan Dilara Dilek Dilma Dimitri Dimitrij
Dimitrios Dimitris Dina Dinah Dino Diogo Dionne Dirk Ditmar Dmitri Dmitrij Dmitriy Dmitry Dmytro Dolf Dolores Domenico
Domingo Dominic Dominik Dominika Dominique Don Donald Donatella Donatus Donna Donovan Dora Dorian Dorin Doris Dorit
Dorothea Dorothee Dorothy Dörte Dörthe Doug Douglas Dragan Dragana Draginja Dschamal Dschamila Duarte Dunja Duncan
Duško Dustin Dwayne Dwight Dylan Earl Eberhard Ebru Ebrahim Eckart Eckehard Eckhard Eckhart Ed Edda Eddie Eddy Edgar
Edina Edit Edita Edith Edmond Edmund Edna Edoardo Edouard Édouard Edson Eduard Eduardo Edward Edwin Egbert Egon Ehsan
Ehud Eike Eileen Einar Ekaterina Ekkehard Ekkehart Ekrem Elaine Elea Eleanor Elena Eleni Eleonora Eleonore Elfi
Elfriede Elham Eli Elia Eliana Eliane Elias Elie Elif Elin Elina Elinor Eliot Elisa Elisabeta Elisabeth Élisabeth
Elise Elisei Eliza Elizabeth Elke Ella Ellen Ellie Elliot Elliott Elly Elma Elmar Elmo Elon Eloise Élodie Els Elsa
Elsbeth Else Elsie Elton Elvira Elvis Elwira Elyas Emanuel Emanuela Emanuele Emerson Emil Emilia Emilie Emiliano
Emilio Emily Emin Emina Emine Emir Emma Emmanuel Emmanuelle Emmerich Emmi Emmy Emre Ender Enes Engelbert Engin Enis
Enkhbat Enno Enrico Enrique Enver Enzo Erdal Erdem Erdoğan Eren Erhan Erhard Eric Erica Erich Erick Erik Erika Erin
Erkan Erkki Erna Ernest Ernesto Ernst Erol Ersin Ervin Erwin Esin Eske Esma Espen Esra Estelle Esteban Ester Esther
Ethan Étienne Etienne Eugen Eugene Eugène Eugenia Eugenie Eugenio Eunice Eva Evan Eveline Evelyn Evelyne Evgeni
Evgenij Evgeny Evi Evita Evo Ewa Ewald Ewan Eymen Eyüp Ezra Fabian Fabiana Fabien Fabienne Fabio Fabiola Fabrice
Fabrizio Fadi Fadila Fahad Fahri Faisal Faith Falk Falko Fanny Farah Farhad Farid Farida Faris Farouk Faruk Fatih
Fatima Fatma Fatmir Fatou Faustino Fausto Fawzi Fay Federica Federico Fedor Felicia Felicitas Felicity Felipe Felix
Félix Fenja Ferdi Ferdinand Ferhat Ferid Feride Fernanda Fernando Ferry Fethullah Fidel Fidelio Filip Filipe Filippo
Filiz Finja Finn Fiona Firas Flavia Flavio Fleur Flora Florence Florent Florentin Florentine Florian Floriane Floris
Floyd Folke Folkert Forrest Frances Francesca Francesco Francine Francis Francisca Francisco Franciszek Franck Franco
François Francois Françoise Francoise Frank Frankie Franklin Franz Franziska Franziskus Frauke Fred Freddie Freddy
Frédéric Frederic Frédérique Frederick Frederik Frederike Fredo Fredrik Friedbert Friedemann Frieder Friederike
Friedhelm Friedrich Fritjof Frits Fritz Frode Fumio Gábor Gabor Gabriel Gabriela Gabriele Gabriella Gabrielle Gaby
Gabi Gaetano Galina Gamal Gareth Garrett Garri Gary Gaspard Gavin Gebhard Geert Geir Gemma Genadi Gennadi Gennadij
Geneviève Geoff Geoffrey Geoffroy Georg George Georges Georgi Georgia Georgina Georgios Gerald Géraldine Geraldine
Gérard Gerard Gerardo Gerd Gerda Gereon Gerhard Gerhart Gerlinde Germán Germaine Gernot Gero Gerold Gerolf Geronimo
Gerrit Gerry Gert Gerti Gertrud Gertrude Gesa Gesine Getrud Gian Gianfranco Gianluca Gianluigi Gianna Gianni Gideon
Gil Gila Gilbert Gilberto Gilles Gillian Gina Gino Giorgia Giorgio Giorgos Giovanna Giovanni Girolamo Gisbert Gisela
Gisèle Gisele Gitta Gitte Giulia Giuliano Giulio Giuseppe Glen Glenn Gloria Göksel Gökhan Goldie Golda Gonzalo Göran
Goran Gordan Gordana Gordon Gösta Gotthard Gotthold Gottfried Gottlieb Götz Grace Graham Grant Grazia Graziano Greg
Greger Gregg Gregoire Grégoire Grégory Gregor Gregorio Gregory Greta Gretchen Grete Grigori Grigorij Grischa Griselda
Gro Grzegorz Guadalupe Gudrun Guenter Guenther Guido Guillaume Guillermo Guiseppe Gül Gülay Gülcan Gülsüm Gülşen Gun
Gunda Gundula Gunhild Gunilla Gunnar Gunter Gunther Günter Günther Gürkan Gus Gustaf Gustav Gustave Gustavo Guy György
Gyula Hadi Hagen Haider Haiko Hailey Hajo Hakan Hakim Håkan Hale Hali Halil Halina Halit Hamad Hamdi Hamid Hamit Hamza
Han Hana Hanan Hani Hanif Hanka Hank Hanna Hannah Hanne Hannelore Hannes Hanno Hans Hansjakob Hansjörg Hansjürgen
Hanspeter Hansruedi Hansi Harald Hardy Hari Hariri Harold Haris Harri Harriet Harrison Harro Harry Hartmut Hartwig
Haruki Harvey Hasan Hashim Hasnain Hassan Hassane Hatice Hauke Hawa Hazel Heather Hector Héctor Hedda Hedi Hedwig Hedy
Heidi Heidemarie Heidrun Heike Heiko Heiner Heini Heino Heinrich Heinz Heinzpeter Hela Helen Helena Helene Hélène
Helga Helge Hellmut Hellmuth Helle Helma Helmut Helmuth Hendrik Hendrikje Henk Hennes Hennig Henning Henri Henriette
Henrik Henrike Henrique Henry Hensel Herb Herbert Heribert Herman Hermann Hermine Hermione Hernán Herta Hertha Herwig
Hevrin Hideki Hikmet Hilal Hilaria Hilary Hilda Hilde Hildegard Hillary Hilmar Hilmi Hinnerk Hinrich Hippolyt Hiroki
Hiroshi Hjalmar Holger Holly Homer Horace Horst Hosni Hossein Howard Hrvoje Huang Hubert Hubertus Hugh Hugo Hülya
Humza Hussain Hussein Hüseyin Huub Ian Ibrahim Ida Idris Igor Ignacio Ignaz Ihor Ihsan Ikbal Ildikó Ilan Ilaria Ilbeyi
Ilhan Ilham Ilir Ilja Ilka Ilknur Ilona Ilse Imad Imam Imani Imke Imran Imre Ina Ines Inés Inès Inga Inge Ingeborg
Inger Ingmar Ingo Ingolf Ingrid Ingvar Inka Inken Innozenz Insa Ioannis Iolanda Iona Ira Iraj Irena Irene Irina Iris
Irma Irmgard Irmela Irmtraud Irving Isa Isaac Isaak Isabel Isabell Isabella Isabelle Isaias Isidor Isla Ismael Ismail
İsmail Ismet Isolde Israa István Ivan Iván Ivana Ivanka Ivica Ivo Ivonne Iwan Iwona Izabela Jaap Jaacov Jack Jackie
Jackson Jacky Jacob Jacopo Jacqueline Jacques Jade Jaime Jair Jake Jakob Jakub Jale Jalal Jamal James Jamie Jamila Jan
Jana Jane Janek Janet Janett Janette Jani Janice Janik Janin Janina Janine Janis Janko Janna Janne Jannes Jannik
Jannis János Janosch Janusz Jared Jarek Jarmila Jarno Jarosław Jaroslaw Jaroslav Jasmin Jasmina Jasmine Jason Jasper
Javad Javier Jay Jayden Jean Jeanette Jeanine Jeanne Jeannette Jeannine Jeb Jed Jeff Jefferson Jeffrey Jelena Jelle
Jendrik Jenna Jennifer Jennie Jenny Jens Jenson Jerad Jeremias Jeremy Jérémy Jérôme Jerome Jerry Jerzy Jesaja Jesko
Jesper Jess Jesse Jessica Jessie Jesus Jesús Jette Jewgeni Jewgenij Jewgenija Jewhen Jiang Jihad Jil Jill Jim Jimmy
Jimena Jin Jing Jiří Jiri Jitka Joachim Joan Joana Joanna Joanne João Joao Joaquim Joaquín Joaquin Jocelyn Jochen
Jodie Jodi Jody Joe Joel Joël Joelle Joerg Joey Johan Johann Johanna Johannes John Johnny Jojo Joleen Jolanda Jolanta
Jolie Jon Jona Jonah Jonas Jonatan Jonathan Jonny Jöran Jordi Joris Jörg Jörn Jorge Jos Joscha Joschka José Jose Josef
Josefa Josefin Josefine Josep Joseph Josephin Josephine Josh Joshua Josiah Josip Jost Josua Jovan Jovana Joy Joyce
Józef Juan Juana Juanita Jude Judith Judy Jule Jules Julia Julian Juliana Juliane Julianna Julianne Julie Julien
Juliet Julieta Juliette Julija Julio Julius Jun Junichiro Junus Jurek Jürgen Jürg Jurgen Juri Jurij Jurgis Justin
Justina Justine Justus Jusuf Jutta Jyrki Kacper Kadir Kadri Kai Kaia Kaja Kajetan Kaito Kalle Kamal Kamala Kamil
Kamila Kamran Karel Karen Kareem Karim Karima Karin Karina Karine Karl Karla Karlheinz Karlo Karlotta Karol Karola
Karolin Karolina Karoline Karsten Karyn Kasia Kasimir Kaspar Kasper Kassandra Kassem Kassim Kassym Kata Katalin
Katarina Katarzyna Kate Kateryna Katerina Kathalin Katharina Käthe Kathi Kathleen Kathrin Kathryn Kathy Katia Katie
Katinka Katja Katrien Katrin Katrina Katy Kay Kaya Kaye Kazim Keanu Keiko Keir Keith Kelly Kelsey Kemal Ken Kendra
Kenan Kenji Kenneth Kenny Kerem Kerim Kerry Kersten Kerstin Ketanji Kevin Khaled Khalid Khalil Kian Kiana Kiara Kilian
Killian Kim Kimberly Kira Kirill Kiriakos Kirk Kirsten Kirsti Kirstin Kiyoshi Kjell Klaas Klara Klaus Klemens Knud
Knut Koffi Kofi Kolja Konrad Konradin Konstantin Konstantinos Konstanze Koray Korbinian Kordula Kornel Kornelia Kostas
Kourosh Kris Krista Kristen Kristian Kristiane Kristin Kristina Kristine Kristof Kristoffer Kristýna Krystyna
Krzysztof Kübra Kurt Kwame Kwasi Kyle Kylian Kylie Kyra Kyriakos Kyrill Kyrylo Laetitia Laila Lajos Lale Lamia Lana
Lance Landolf Lara Larissa Larry Lars Lasse Laszlo László Latifa Laura Laure Lauren Laurence Laurens Laurent Laurenz
Laurie Laurin Lauro Lavinia Lea Leah Léa Leander Leandro Lech Lee Leela Leif Leila Lelio Lemony Len Lena Lenard Lenka
Lenn Lennard Lennart Lennox Lenny Lenya Leo Léo Leon Léon Leona Leonard Leonardo Leonhard Leoni Leonid Leonidas Leonie
Leonora Leonore Leontine Leopold Leopoldine Leroy Lesley Leslie Leszek Letizia Leticia Leuthold Levent Levi Levin Lew
Lewis Lex Leyla Li Lia Liam Liana Lidia Lidija Liesbeth Liesel Lieselotte Ligia Lila Lilian Liliana Liliane Lili
Lilith Lilli Lilly Lily Lin Lina Linda Lindsay Lindsey Linn Linnea Linus Lion Lionel Lis Lisa Lisbeth Lise Liselotte
Lisette Liv Livia Liz Liza Lizzie Ljubica Ljudmila Lloyd Logan Lois Lola Loni Lorena Lorenz Lorenza Lorenzo Loretta
Lorin Lorraine Lothar Lotte Lou Louis Louisa Louise Lovis Lubomir Luc Luca Lucas Lucia Lucía Lucian Luciana Luciano
Lucie Lucien Lucille Lucinda Lucio Lucius Lucy Luděk Ludger Ludmila Ludmilla Ludovic Ludwig Luigi Luis Luís Luisa
Luise Luiz Luka Lukas Lukáš Łukasz Luke Lulu Luna Lutz Lydia Lydie Lyn Lynn Lynne Lyndon Maarten Mabel Macarena Maciej
Mads Madeleine Madeline Madita Madonna Mae Magda Magdalena Magali Magnus Mahamadou Maha Mahathir Mahdi Maher Mahir
Mahmood Mahmoud Mahmud Mahmut Mai Maia Maik Maike Maja Majed Majid Makoto Maksim Maksym Malala Malcolm Malek
Malgorzata Małgorzata Malia Malik Malika Malin Malina Malte Malu Mamadou Manal Mandy Manfred Manfredo Manolo Manoj
Manon Manuel Manuela Mara Marc Marcel Marcela Marceli Marcella Marcelle Marcello Marcelo Marcin Marco Marcos Marcus
Mareike Mareen Maren Margaret Margareta Margarete Margaretha Margarethe Margarita Margit Margitta Margot Margret
Margrit Margrethe Margriet Marguerite Mari Maria María Mariam Marian Mariana Mariane Marianna Marianne Mariano Maribel
Marie Mariella Marieke Marielle Marietta Marija Marika Mariko Marilyn Marin Marina Marine Marino Mario Mário Marion
Marios Marisa Marisol Marit Marita Marius Mariusz Mariya Marjam Marjan Mark Marko Markus Marla Marleen Marlen Marlena
Marlene Marlies Marlis Marlon Marta Martha Martí Martijn Martin Martín Martina Martine Martino Marty Marvin Marwan
Mary Maryam Maryse Masha Mascha Masoud Massimiliano Massimo Masud Mata Mateo Mateusz Mathew Mathias Mathieu Mathilda
Mathilde Mathis Matías Matilda Mats Matt Matteo Matthäus Matthew Matthias Matthieu Matti Mattias Mattis Matúš Maude
Maura Maurice Mauricio Maurits Mauritz Maurizio Mauro Mavie Mawda Max Maxi Maxim Maxime Maximilian Maximiliane Maxine
May Maya Medea Megan Mehdi Mehmed Mehmet Mehriban Meike Meinhard Meinolf Mekhi Mel Melania Melanie Melina Melinda
Melis Melisa Melissa Melody Melvin Meral Mercedes Meredith Meriam Merle Merlin Mert Merve Meryem Meryl Mesut Metin
Mette Mia Mica Micaela Micha Michael Michaela Michail Michał Michal Micheal Michèle Michel Michela Michele Micheline
Michelle Michiel Mick Mickey Miguel Mihai Mihaela Mihail Mijo Mika Mikael Mike Mikel Mikhail Mikko Mikołaj Mila Milan
Milana Mildred Milena Miles Milica Miljan Milka Milla Miloš Milos Milorad Miltiadis Mimi Mina Minna Mira Miranda Mirco
Mireille Mirela Miri Miriam Mirja Mirjam Mirjana Mirko Miro Miroslav Mirosław Mischa Misha Mitch Mitchell Mitja Mizuki
Moa Modibo Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Moira Moises Molly Mona Moncef Monica Monika Monique
Montserrat Mordechai Morgan Moritz Morris Morten Mose Moses Moshe Mostafa Mounir Muammar Muhammad Muhammed Muhammet
Muharrem Mümin Munir Murad Murat Murielle Murray Musa Mustafa Mustapha Mykhailo Mychajlo Mykola Myriam Myrtha Nabil
Nabila Nadem Nader Nadia Nadja Nadin Nadine Nadiya Nadjib Naftali Nagihan Nahed Nahid Naim Naima Najib Nalan Nana
Nancy Nanette Nanni Nao Naomi Napoléon Narcisa Narendra Narges Nasir Nassim Nasser Nastassja Nasrin Nasrallah Natalia
Nataliia Natalija Natalie Natascha Natasha Nathalie Nathan Nathanael Nathaniel Nayib Nazan Nazanin Nazim Neal Ned
Neela Neele Neil Nele Nelli Nellie Nelly Nelson Nenad Neo Neriman Nestor Neven Nevin Neymar Ngozi Nguyen Nia Niall
Niccolò Nicholas Nick Nicky Niclas Nico Nicol Nicola Nicolaas Nicolai Nicolás Nicolas Nicolaus Nicole Nicoletta Nicolò
Nida Niels Nigel Nihat Nika Nike Niki Nikita Nikki Niklas Niklaus Niko Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas
Nikolaus Nikoletta Nikos Nil Nils Nilufar Nilüfer Nima Nina Nino Nir Nisha Nizar Noah Noam Noé Noëlle Noël Noel Noemi
Nolan Nora Norbert Noreen Noriko Norma Norman Nour Nouri Nuno Nur Nura Nuray Nuri Nursultan Nurten Obama Octavia
Octavio Oda Odette Odile Odin Ödön Ofelia Ohad Okan Oksana Oktay Ola Olaf Olav Ole Oleg Oleh Oleksandr Oleksij Oleksiy
Olena Olga Olha Oli Oliver Olivia Olivier Olli Olof Omar Omer Ömer Omid Omri Ophelia Oralia Oren Orhan Oriol Orlando
Ornella Orsolya Ortrud Ortwin Oscar Óscar Osama Oskar Osman Ossama Osvaldo Oswald Oswin Otfried Othmar Otis Ottfried
Otto Ottilie Ottmar Ottokar Ottorino Ousmane Owen Özcan Özdemir Özgür Özkan Özlem Pablo Paige Pal Pál Pamela Paola
Paolo Paris Parwin Pascal Pascale Pasquale Pat Patricia Patrice Patricio Patrick Patrik Patrizia Patrizio Patti Patty
Paul Paula Paulette Paulina Pauline Paulo Paulus Pavel Pavle Pavlo Pavol Pawel Paweł Pawlo Paz Pedro Peer Peggy Pekka
Penelope Penny Pep Per Percy Perez Perihan Perla Pernilla Perry Pete Peter Petar Petr Petra Petro Petros Phil
Philibert Philine Philip Philipp Philippa Philippe Phillip Phoebe Phyllis Pia Pier Piero Pierre Piet Pieter Pietro
Pilar Pim Pinar Pınar Piotr Pippa Pirmin Pius Pjotr Placido Plácido Polina Poppy Poul Prabowo Pranab Priska Priscilla
Prosper Quentin Quinn Quirin Rabea Rachel Rachid Radek Radka Radmila Radosław Radoslaw Radovan Radu Rafael Rafaela
Raffael Raffaela Raffaele Raffaella Rafał Rafi Rafik Ragnar Ragnhild Rahel Rahim Rahul Raik Raimo Raimond Raimund
Rainald Rainer Rainhard Raisa Raissa Raiza Raja Rajiv Ralf Ralph Rami Ramiro Ramin Ramon Ramón Ramona Ramsan Ramzan
Rana Rand Randall Randi Randolph Randy Rania Raoul Raphael Raphaela Raphaël Raquel Rashad Rashid Rasim Rasmus Rauf
Raul Raúl Ravi Ray Raymond Raymund Rebecca Rebekka Recep Redouane Reema Refik Regina Regine Régis Reha Reich Reimar
Reimer Reimund Reiner Reinhard Reinhardt Reinhart Reinhild Reinhold Remo Rémi Remy Rémy Renata Renate Renato Renaud
René Rene Renée Renee Reni Renzo Resi Reto Reuven Reza Rhea Rhonda Rhys Ria Riad Ricarda Riccarda Riccardo Ricardo
Richard Rick Ricky Rico Rieke Rigmor Riitta Rike Rima Rina Rinaldo Ringo Risto Rishi Rita Riyad Riza Roald Rob Robbie
Robert Roberta Roberto Robin Rocco Rocío Rod Roderich Roderick Rodney Rodolfo Rodrigo Rodrigue Roger Roland Rolanda
Rolando Rolf Romain Romaine Roman Romana Romano Romário Romeo Romina Romuald Romy Ron Rona Ronald Ronaldo Ronja Ronny
Rory Rosa Rosalie Rosalind Rosalinde Rosalynn Rosamunde Rosanna Rosario Roscoe Rosemarie Rosemary Rosi Rosie Rosina
Rositta Roslyn Ross Roswitha Roswita Roxana Roxane Roy Ruben Rubén Ruby Rudi Rüdiger Rudolf Rudolph Rudy Rufus
Ruhollah Rui Rumen Rupert Rupprecht Ruprecht Rurik Ruslan Russell Rustam Ruth Ryan Ryszard Saad Sabina Sabine Sabrina
Sacha Sadiq Sadik Saeed Sahra Said Saif Sajid Sakari Saleh Salih Salim Salima Sally Salma Salman Salome Salvador
Salvatore Sam Samanta Samantha Samer Sami Samia Samir Samira Samuel Samuele Sana Sandor Sándor Sandra Sandrine Sandro
Sandy Sangay Sanjay Sanna Sanne Santiago Santino Santo Saoirse Sara Sarah Sari Sarina Sascha Sasha Saskia Saša Saud
Saul Savannah Savas Sawsan Saya Scarlett Schahin Scott Sean Sébastien Sebastian Sebastián Sebastiano Seda Sedat Sefa
Sefik Selahattin Selçuk Selda Selena Selim Selin Selina Selma Semih Semir Semra Senait Senta Sepp Seraina Seraphin
Seraphine Serdar Serena Serge Sergei Sergej Sergey Sergi Sergii Sergio Serhij Serhii Serhiy Serkan Servet Seth Severin
Sevgi Sevim Seyed Seymour Shaban Shahin Shakil Shakira Shane Shannon Sharon Shaun Shawn Sheila Shelley Sherry Sherrod
Shigeru Shimon Shinzo Shirin Shirley Shlomo Shou Sibel Sibylla Sibylle Sidney Sidonie Siegbert Siegfried Sieghard
Sieglinde Siegmar Siegmund Siegrid Sienna Sigi Siglinde Sigmar Sigmund Signe Sigrid Sigrun Sigurd Silas Silja Silke
Silvan Silvana Silvester Silvia Silvio Sima Simeon Simon Simona Simone Sina Sinan Sinem Sissi Sirin Siri Sivan Sixtus
Sky Slavica Slavko Slavoj Slobodan Snežana Soeren Sofia Sofie Sofija Sofya Solange Soledad Solomon Solveig Somaya
Sonia Sonja Sönke Sonny Sonya Sophia Sophie Sören Soraya Souad Spencer Stacey Stacy Stan Stanislas Stanislav
Stanislaus Stanislaw Stanisław Stanley Stefan Stefana Stefani Stefania Stefanie Stefano Stefanos Steffen Steffi Stella
Sten Stepan Stéphane Stephan Stephane Stephanie Stéphanie Stephen Sterling Steve Steven Stewart Stig Stijn Stine
Stuart Sture Su Süleyman Sue Suleika Sultana Sultan Summer Sun Sunita Sunny Suresh Susan Susana Susann Susanna Susanne
Susi Susie Suzan Suzanne Svea Sven Svend Svenja Svetlana Swantje Swen Swenja Swetlana Swjatlana Sybille Sydney Sylke
Sylvain Sylvana Sylvester Sylvia Sylvie Sylvio Sylwia Szymon Tabea Tadeusz Taha Tahir Tahmina Taisia Takashi Takeshi
Talal Talia Talin Tamar Tamara Tamás Tamer Tamim Tamina Tammy Tan Tania Tanja Tanya Tara Tarek Tarik Tariq Taro Tarō
Tasso Tatiana Tatjana Tayfun Taylor Tayyip Ted Teddy Temmo Teo Teodor Teodora Terence Teresa Tereza Terri Terry Tessa
Thaddäus Thalia Thea Theda Thekla Thelma Theo Theodor Theodora Theodore Théo Theres Theresa Therese Thérèse Theresia
Thibaut Thierry Thies Thijs Thilo Thom Thomas Thor Thorben Thore Thorsten Thure Thuy Tiago Tiana Tibor Tiffany Tigran
Till Tilman Tilmann Tilo Tim Timea Timm Timmy Timo Timon Timotheus Timothy Timothée Timur Tina Tine Tiziana Tiziano
Tjark Tobey Tobias Tobin Toby Todd Togrul Tom Tomás Tomáš Tomas Tomasz Tomislav Tommaso Tommy Toni Tonio Tony Tonja
Tore Torben Torge Torsten Toshiba Toyah Tracey Tracy Traudl Traute Trent Tremaine Trevor Tricia Trine Tristan Trixi
Troy Truman Trude Tuba Tudor Tuğba Tuğrul Tülay Tulsi Tuncay Turan Turgut Turid Tyler Tyrone Tzipi Uchenna Udo Ugo
Uğur Ugur Ulf Uli Ulla Ulrich Ulrik Ulrika Ulrike Ülkü Umar Umberto Umit Ümit Umut Una Unai Urban Uriel Urs Ursel
Ursina Ursula Uschi Usman Uta Ute Utz Uwe Václav Vaclav Val Valentin Valentina Valentine Valerie Valérie Valeria
Valerij Valery Valeriya Valter Vanesa Vanessa Vanja Vassilios Vassilis Veit Velimir Vera Verena Veronica Veronika
Veronique Véronique Vesna Vibeke Vicky Victor Víctor Victoria Vidkun Vijay Viktor Viktorija Viktoria Viktorie Vilma
Vince Vincent Vincenzo Vinzenz Viola Viorica Virgil Virginia Virginie Vitali Vitalij Vitaly Vito Vitor Vítor Vittoria
Vittorio Vitus Viveka Vivian Viviana Viviane Vivien Vivienne Vlad Vladimir Vladimír Vladislav Vladyslav Vojislav
Vojtěch Volha Volker Volkmar Volodymyr Vreni Vroni Vuk Wadim Wael Wagner Wajid Waldemar Walentin Walentina Walentyna
Walerij Waleri Walerija Walid Wallace Wally Walter Walther Waltraud Wanda Wang Ward Warren Warwara Wassili Wassilij
Wassyl Wayne Weert Wei Wendelin Wendy Wenke Wenzel Wera Werner Wernher Wes Wesley Whitney Wiebke Wieland Wieslaw
Wiesław Wiktor Wiktoria Wiktorija Wilbur Wilfried Wilhelm Wilhelmina Wilhelmine Will Willem Willfried Willi William
Willibald Willie Willis Willy Wilma Wilmer Wim Winfried Winifred Winona Winston Wioletta Witalij Witali Witold
Wjatscheslaw Wladimir Wladislaw Władysław Wladyslaw Włodzimierz Wojciech Wolf Wolfgang Wolfhard Wolfram Wolodymyr
Woody Wulf Wyatt Xaver Xavier Xenia Xi Xiang Ximena Xin Yael Yahya Yaakov Yair Yakov Yakup Yalçın Yalda Yamina Yan
Yana Yang Yann Yannic Yannick Yannik Yannis Yara Yariv Yasemin Yaser Yasin Yasmin Yasmina Yasmine Yasser Yassin
Yassine Yasutaka Yaşar Yasar Yekaterina Yelena Yerlan Yevgeni Yevgeny Yifat Yigal Yildiray Yitzhak Ylva Yoav Yoel
Yohan Yoko Yolanda Yolande Yona Yoram Yoshihide Yossi Youri Youssef Youssou Yu Yuki Yulia Yuliia Yulija Yunus Yuri
Yuriy Yusuf Yves Yvette Yvonne Zach Zachary Zafer Zahra Zaid Zakaria Zara Zbigniew Zdeněk Zehra Zelda Zena Zeynep
Zhang Zita Zlatan Zlatko Zoe Zoé Zoë Zohran Zoltán Zoltan Zoran Zorica Zsófia Zsolt Zsuzsanna Zuzana Zuzanna
Abiy Ban Baschar Bezalel Bibi Bola Bukayo Edgars Edi Erling Giacomo Gitanas Itamar Jahja Jarrad Kash Kassym-Jomart
Kristi Lamine Marjorie Marwin Pam Petteri Tedros Tino Vjosa Volodimir Yoweri
Aaliyah Adina Aleš Alida Aline Aljoscha Amrei Andri Andrin Annina Arndt Astrit Attila Aurel Bartholomäus Beda Betina
Blerim Božena Branka Catharina Celina Charlotta Corina Cornel Corsin Curdin Cäcilia Debora Donata Edeltraud Evamaria
Evelin Florin Flurin Franca Franka Fridolin Genoveva Gerhild Gion Gisa Gretel Haakon Hansjürg Hansueli Ingrun Jadwiga
Jördis Kunigunde Ladina Leni Liane Loris Luana Luzia Luzius Marijke Marthe Mechthild Meinrad Meltem Menno Meret Nurcan
Nuria Onno Otmar Regula Ruedi Sanja Serafin Tassilo Thassilo Tizian Traugott Ueli Vadim Vasco Walburga Wencke Wibke
Zdenka Zora
""".split()

AMBIGUOUS = """
April August Jan Mark Ernst Felix Rose Rosa Viola Wolf Frank Till Mai May Will Can Sultan Imam Sun Per Borussia
Obama Reich Sky Summer Dawn Penny Urban Ward Toshiba Paris Florence Sydney Georgia Victoria Virginia Alexandria
Adelaide Aurora Austin Houston Jackson Chelsea Dakota Savannah Orlando Santiago Santo Mercedes Lee Li Wang Zhang Chen
Yu Han Su Lin Tan Israa Merlin Jade Ruby Crystal Amber Daisy Max Nike Odin Thor Stella Luna Nova Flora Linde
Gloria Grace Hope Faith Joy Don Art Roman Romana Marine Lex Alpha Mira
Elektra Martini Else Gene Dale Glen Grant Lance Miles Rod Rich Ross Reed Sage Sandy
Sunny Terry Val Wally Wayne Wes Lourdes Salvador Trinidad Chad Israel Jordan Kenia India Asia China
Carolina Columbia Madison Lincoln Washington Kent Devon Beat Reto
Wagner Tuba Hale Hesse Rand Lola Wanda Hagen Bo Gera Una Perez Boss
Alba Emir Scheich Nur Gil Mata Raja Nasrallah Hariri Hensel Malik Bella Prosper Pal Jesus
Kasper Lion Unai Zelda Delphine
""".split()
