"""Reading posts back out of flattened text: what the detectors of all platforms share."""
