package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in a store as the BSON they are on the wire. */
final class BsonType extends BasicDataType<Document> {

    static final BsonType INSTANCE = new BsonType();

    private static final int OBJECT_OVERHEAD = 56;

    private BsonType() {}

    @Override
    public int getMemory(Document document) {
        return memoryOf(document);
    }

    private static int memoryOf(Object value) {
        int memory = OBJECT_OVERHEAD;
        if (value instanceof String text) {
            memory += text.length();
        } else if (value instanceof Document document) {
            for (Object member : document.values()) {
                memory += memoryOf(member == null ? "" : member);
            }
        } else if (value instanceof Iterable<?> elements) {
            for (Object element : elements) {
                memory += memoryOf(element == null ? "" : element);
            }
        }
        return memory;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        buffer.put(ByteBuffer.wrap(bytes.array(), 0, bytes.readableBytes()));
    }

    @Override
    public Document read(ByteBuffer buffer) {
        ByteBuf bytes = Unpooled.wrappedBuffer(buffer.slice());
        Document document = BsonDecoder.decodeBson(bytes);
        buffer.position(buffer.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
