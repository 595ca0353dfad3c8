"""Write the hash of tables and models into normalizer/version.py: `python tools/data_hash.py`."""

import re
from hashlib import sha256
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "normalizer"
VERSION = PACKAGE / "version.py"


def data_hash() -> str:
    """SHA-256 over names and bytes of all table and model files, sorted by name; its first 16 hex digits."""
    digest = sha256()
    folders = (PACKAGE / "languages", PACKAGE / "models")
    files = [
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in (".pyc", ".md", ".unicode")
    ]
    for path in sorted(files, key=lambda path: path.relative_to(PACKAGE).as_posix()):
        digest.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


if __name__ == "__main__":
    text = VERSION.read_text(encoding="utf-8")
    VERSION.write_text(re.sub(r'(?m)^DATA = ".*"$', f'DATA = "{data_hash()}"', text), encoding="utf-8")
