package org.learningassurance.shared;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The database cannot lie where it is told to: the folder cannot be made, or nothing can be written there. */
class DataFolderCannotBeUsed extends RuntimeException {

    DataFolderCannotBeUsed(Path folder, IOException why) {
        super("Nothing can be written in the data folder %s: %s".formatted(folder, reason(why)), why);
    }

    private static String reason(IOException why) {
        if (why instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return why.getClass().getSimpleName() + ": " + why.getMessage();
    }
}
