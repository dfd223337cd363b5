"""Writes docs/faden-1.schema.json from the records: `./dev docs`."""

import json
from pathlib import Path

from faden import codec

TARGET = Path(__file__).with_name("faden-1.schema.json")


def main() -> None:
    TARGET.write_text(json.dumps(codec.schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
