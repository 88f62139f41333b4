package org.changwat.eventlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BsonInput;
import org.bson.io.BsonInputMark;
import org.jspecify.annotations.Nullable;

/**
 * Blocks to and from BSON without a document tree between: a replay decodes hundreds of thousands of events a second.
 * The keys stand before the events, so that a load of one aggregate skips the texts it does not want.
 */
final class BlockCodec implements Codec<Block> {

    private static final byte[] NOT_WANTED = new byte[0];

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
        writer.writeStartArray("keys");
        for (String key : block.keys()) {
            writer.writeString(key);
        }
        writer.writeEndArray();
        writer.writeStartArray("events");
        for (byte[] event : block.events()) {
            writer.writeString(new String(event, StandardCharsets.UTF_8));
        }
        writer.writeEndArray();
        writer.writeEndDocument();
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
        List<byte[]> events = List.of();
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
                case "keys" -> keys = keys(reader);
                case "events" -> events = events((BsonBinaryReader) reader, keys);
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

    private static List<String> keys(BsonReader reader) {
        List<String> keys = new ArrayList<>(64);
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            keys.add(reader.readString());
        }
        reader.readEndArray();
        return keys;
    }

    /**
     * The texts as the bytes that they are on the wire, past the reader, which would make a String of each: they are hashed
     * as bytes, parsed as bytes, and few are ever wanted as Strings.
     */
    private List<byte[]> events(BsonBinaryReader reader, List<String> keys) {
        List<byte[]> events = new ArrayList<>(keys.size());
        BsonInput input = reader.getBsonInput();
        BsonInputMark start = input.getMark(Integer.MAX_VALUE);
        input.readInt32(); // bytes of the array
        for (byte type = input.readByte(); type != 0; type = input.readByte()) {
            if (type != BsonType.STRING.getValue()) {
                throw new BrokenLogException("An event is stored as BSON type " + type + " instead of a string");
            }
            input.skipCString();
            int length = input.readInt32();
            if (wanted != null && !wanted.contains(keys.get(events.size()))) {
                input.skip(length);
                events.add(NOT_WANTED);
            } else {
                byte[] text = new byte[length - 1];
                input.readBytes(text);
                input.readByte(); // the closing zero
                events.add(text);
            }
        }
        start.reset();
        reader.skipValue();
        return events;
    }
}
