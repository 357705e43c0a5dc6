"""One file a screen area: frozen props, a pure derive function, one QObject."""
