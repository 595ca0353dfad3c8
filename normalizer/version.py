"""The version, and the hash of the data the rules read: what two runs must share to give the same bytes."""

VERSION = "0.1.0"
# SHA-256 over the tables in languages/ and the models, first 16 hex digits: `python tools/data_hash.py` writes it.
DATA = "868a3dc2310de377"
