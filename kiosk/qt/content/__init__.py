"""The content on the screen: where it comes from at start, and how a save reaches it."""
