package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/**
 * Blocks to and from BSON without a document tree between: a replay decodes hundreds of thousands of events a second.
 * The keys stand before the events, so that a load of one aggregate skips the texts it does not want.
 */
final class BlockCodec implements Codec<Block> {

    private final @Nullable Set<String> wanted;

    /**
     * Makes a codec.
     *
     * @param wanted keys of the events to decode, null for all
     */
    BlockCodec(@Nullable Set<String> wanted) {
        this.wanted = wanted;
    }

    @Override
    public Class<Block> getEncoderClass() {
        return Block.class;
    }

    @Override
    public void encode(BsonWriter writer, Block block, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64("_id", block.id());
        writer.writeInt64("first", block.first());
        writer.writeInt32("count", block.count());
        writer.writeStartArray("commits");
        for (int commit : block.commits()) {
            writer.writeInt32(commit);
        }
        writer.writeEndArray();
        writer.writeDateTime("recordedAt", block.recordedAt());
        writer.writeString("writer", block.writer());
        writer.writeInt64("size", block.size());
        writer.writeBinaryData("root", new BsonBinary(block.root()));
        writer.writeBinaryData("frontier", new BsonBinary(block.frontier()));
        writeTexts(writer, "keys", block.keys());
        writeTexts(writer, "events", block.events());
        writer.writeEndDocument();
    }

    private static void writeTexts(BsonWriter writer, String name, List<String> texts) {
        writer.writeStartArray(name);
        for (String text : texts) {
            writer.writeString(text);
        }
        writer.writeEndArray();
    }

    @Override
    public Block decode(BsonReader reader, DecoderContext context) {
        long id = 0;
        long first = 0;
        int count = 0;
        List<Integer> commits = List.of();
        long recordedAt = 0;
        String author = "";
        long size = 0;
        byte[] root = new byte[0];
        byte[] frontier = new byte[0];
        List<String> keys = List.of();
        List<String> events = List.of();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "_id" -> id = integer(reader);
                case "first" -> first = integer(reader);
                case "count" -> count = (int) integer(reader);
                case "commits" -> commits = integers(reader);
                case "recordedAt" -> recordedAt = reader.readDateTime();
                case "writer" -> author = reader.readString();
                case "size" -> size = integer(reader);
                case "root" -> root = reader.readBinaryData().getData();
                case "frontier" -> frontier = reader.readBinaryData().getData();
                case "keys" -> keys = texts(reader, null);
                case "events" -> events = texts(reader, keys);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Block(id, first, count, commits, recordedAt, author, size, root, frontier, keys, events);
    }

    private static long integer(BsonReader reader) {
        return reader.getCurrentBsonType() == BsonType.INT32 ? reader.readInt32() : reader.readInt64();
    }

    private static List<Integer> integers(BsonReader reader) {
        List<Integer> values = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            values.add((int) integer(reader));
        }
        reader.readEndArray();
        return values;
    }

    private List<String> texts(BsonReader reader, @Nullable List<String> keys) {
        List<String> values = new ArrayList<>(keys == null ? 64 : keys.size());
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            if (keys != null && wanted != null && !wanted.contains(keys.get(values.size()))) {
                reader.skipValue();
                values.add("");
            } else {
                values.add(reader.readString());
            }
        }
        reader.readEndArray();
        return values;
    }
}
