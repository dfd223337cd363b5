"""The desk: the stories of a store in the browser, and a box to add pages. On this machine only."""
