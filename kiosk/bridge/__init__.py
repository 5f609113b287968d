"""What QML sees: the only QObjects, each a thin view of a pure part."""
