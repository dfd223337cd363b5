"""German: given names of women, lower case: who can be "sie". Names that men bear as well are left out."""

FEMALE_GIVEN = frozenset(
    """
    abigail ada adele adelheid adriana agata agathe agnes agnieszka aida aileen aisha alba aleksandra alena alessandra
    alessia alexandra alice alicia alina alisa alissa alma almut aloisia amal amalia amalie amanda amelia amelie amina
    amira amy ana anastasia andrea angela angelika angelina anika anita anja anke ann anna annabel annabelle annalena
    annalisa anne annegret anneke anneli anneliese annelie annemarie annett annette annie annika annina antje antoinette
    antonella antonia apollonia ariana ariane arianna arlette astrid audrey aurelia aurélie ava aylin ayse ayşe aysel
    azra babette barbara barbora bärbel beata beate beatrice beatrix beatriz belinda bella benedetta benita berit
    bernadette berta bertha bettina betty beverly bianca birgit birgitta birgitte birte blanca bożena brenda bridget
    brigitta brigitte britta brunhilde camila camilla candace carina carla carlotta carmen carola carole caroline
    carolin carolina carrie cassandra catalina catarina caterina catherine cathrin cathy catrin cécile cecilia celia
    céline celine chantal charlene charlotte chelsea cheryl chiara chloe christa christel christiane christin christina
    christine cigdem cindy claire clara clarissa claudia colette colleen connie constance constanze cora cordula corinna
    corinne cornelia cosima cristina cynthia dagmar daisy dalia dana daniela danielle danuta daphne daria deborah debbie
    debra delphine derya desirée diana diane dilara dilek dilma dina dolores dominika donatella donna dora doris dorit
    dorothea dorothee dorothy dörte dörthe dunja ebru edda edeltraud edith edna eileen ekaterina elaine eleanor elena
    eleni eleonora eleonore elfi elfriede eliana eliane elif elin elina elisa elisabeth élisabeth elise elizabeth elke
    ella ellen elli elma elsa elsbeth else elvira emanuela emilia emilie emily emine emma emmi erica erika erna esma
    esra estelle ester esther eugenia eugenie eva eveline evelyn evelyne ewa fabienne fabiola fadila faith fanny farah
    farida fatima fatma federica felicia felicitas filiz fiona flavia flora florence florentine franca frances francesca
    franka franziska frauke freya frida frieda friederike fränzi gabi gabriela gabriele gabriella gaby genoveva georgia
    gerda gerlinde gerlind gertraud gertrud gesa gesine ghislaine gianna gina gisela giselle gitta giulia giuliana
    gloria gordana grace graziella greta gretchen grete gudrun gülay gülsen gunda gundula gwendolyn hadwig hanna hannah
    hanne hannelore harriet hatice hedi hedwig heide heidemarie heidi heidrun heike helen helena helene helga hélène
    henny henriette henrike hermine herta hertha hilal hilary hilda hilde hildegard hillary hiltrud huda ida ilaria ilka
    ilona ilse imke ina ines inga inge ingeborg ingrid irena irene irina iris irma irmgard irmtraud isa isabel isabell
    isabella isabelle isolde iva ivana ivanka ivonne jacinda jacqueline jadwiga jana jane janet janina janine jasmin
    jasmina jeanette jeanne jelena jella jennifer jenny jessica jill joan joana johanna jolanda josefa josefine
    josephine joyce juana judith jule jula julia juliana juliane julie juliette julija juna jutta kaja kamala karen
    karin karina karla karola karolin karolina karoline kata katalin katarina katarzyna kate katharina katherine
    kathleen kathrin kathy katia katja katrin kelly kerstin khadija kirsten kirstin klara klaudia kornelia kristin
    kristina kristine lada ladina laetitia laila lale lara larissa laura lea leila lena leni lenka leonie leonora
    leticia leyla lia liane lida liesel lieselotte liliana lilian lilli lilly lily lina linda lioba lisa lisbeth lise
    liselotte livia liz liza lorena loretta lotte louise lourdes lucia lucie lucy ludmila luisa luise lukrezia lydia
    lynn madeleine madlen magda magdalena maggie magdolna maja malala malgorzata malin malina malu manuela mara mareike
    maren margaret margareta margarete margarethe margarita margit margot margret margrit maria mariam mariana marianna
    marianne marie marija marina marion marisa marit marita marlen marlene marlies martha martina mary maryam mathilda
    mathilde maud maya meike melania melanie melina melissa mercedes meret merle meryl meta mia michaela michèle
    michelle mila milena milla mina mira miranda miriam mirjam mona monica monika monique muriel mélanie nadia nadine
    nadja nancy naomi nastassja natalia natalie natascha nathalie nele nelly nermin nicole nika nina nora noemi nuria
    olena olga olivia ornella ottilie paola patricia patrizia paula paulina pauline penelope petra pia priska priscilla
    priti rachel rachida rafaela rahel raissa ramona raphaela rebecca rebekka regina regine regula renate renata ria
    ricarda rita roberta romy rosa rosalie rosemarie rosi rosina rosmarie roswitha roxana ruth sabina sabine sabrina
    sahra salome samantha samira sandra sanna sara sarah saskia selina selma serap serena sevim sheila sibylle sidonie
    sieglinde sigrid sigrun silke silvana silvia simone sina sofia sofie sonia sonja sophia sophie stefanie steffi
    stella stephanie svantje svenja svetlana swetlana sybille sylvia sylvie tamara tanja tania tara tatiana tatjana
    teresa thea thekla theresa therese theresia tina traudl traute trude tülin ulla ulrike undine ursula urszula uschi
    ursina ute valentina valerie vanessa vera verena verona veronica veronika viktoria victoria viola virginia vivian
    viviane viviana waltraud waltraut wanda wencke wendy wiebke wilhelmine wilma wiltrud xenia yasemin yasmin yasmina
    yvette yvonne zahra zdenka zehra zeynep zita zoe zoé zofia zsuzsanna zuzana
    """.split()
)
