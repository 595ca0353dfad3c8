from normalizer.cli import process

process()
