"""`python -m faden` is the command line."""

from faden.cli import main

if __name__ == "__main__":
    main()
