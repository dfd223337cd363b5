"""Quality against human labels: one script per data set, floors.json, gate.py. Run by `./dev eval`."""
