package org.changwat.embeddedmongo;

import java.nio.file.Path;

/** Another process holds the data directory. */
public class DataDirectoryInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataDirectoryInUseException(Path directory, Throwable cause) {
        super(
                "The data directory " + directory + " is in use by another process: stop that one, or give this one"
                        + " another directory (--changwat.data=DIR) or a MongoDB of its own (--spring.mongodb.uri=URI)."
                        + " / ไดเรกทอรีข้อมูล " + directory
                        + " มีโปรเซสอื่นใช้อยู่ โปรดปิดโปรเซสนั้น หรือกำหนดไดเรกทอรีอื่นด้วย --changwat.data=DIR",
                cause);
    }
}
