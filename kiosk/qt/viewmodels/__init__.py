"""The areas of the screen for QML: one QObject for each, over the props that kiosk/screen derives."""
