package org.learningassurance.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the files hold, in the database, in pieces: every node sees it, and no more than one piece is in memory at a time. */
@Component
class FileChunks {

    /** In bytes. H2 and PostgreSQL both keep a piece of this size comfortably outside the row. */
    static final int SIZE = 512 * 1024;

    private final JdbcClient jdbc;

    FileChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID file, InputStream content) throws IOException {
        int position = 0;
        for (byte[] piece = content.readNBytes(SIZE); piece.length > 0; piece = content.readNBytes(SIZE)) {
            jdbc.sql("insert into evidence_chunk (file, position, bytes) values (?, ?, ?)")
                    .params(file, position++, piece)
                    .update();
        }
    }

    void copy(UUID file, OutputStream to) throws IOException {
        List<byte[]> piece = piece(file, 0);
        for (int position = 1; !piece.isEmpty(); position++) {
            to.write(piece.get(0));
            piece = piece(file, position);
        }
    }

    private List<byte[]> piece(UUID file, int position) {
        return jdbc.sql("select bytes from evidence_chunk where file = ? and position = ?")
                .params(file, position)
                .query((row, number) -> row.getBytes(1))
                .list();
    }
}
