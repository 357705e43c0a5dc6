"""YAML with line marks, encodings, and advice on syntax."""
