"""Shapes, tables, blocks, translations and references: how a file is read by its keys."""
