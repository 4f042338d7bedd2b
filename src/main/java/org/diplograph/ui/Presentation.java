package org.diplograph.ui;

/** Whether a view shows its picture or the same things as a table. */
public enum Presentation {
    PICTURE,
    TABLE
}
