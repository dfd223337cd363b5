"""Speed and memory of every stage, beside others on the same input in the same run. Run by `./dev bench`."""
