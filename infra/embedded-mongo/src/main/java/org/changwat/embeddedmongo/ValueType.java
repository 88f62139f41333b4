package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Single BSON values, ordered as MongoDB orders them; strings and whole numbers, the usual keys, without a detour. */
final class ValueType extends BasicDataType<Object> {

    static final ValueType INSTANCE = new ValueType();

    private static final byte MISSING = 0;
    private static final byte STRING = 1;
    private static final byte LONG = 2;
    private static final byte INTEGER = 3;
    private static final byte BSON = 4;
    private static final String BSON_FIELD = "v";
    private static final int OBJECT_OVERHEAD = 48;

    private ValueType() {}

    @Override
    public int getMemory(Object value) {
        return value instanceof String text ? OBJECT_OVERHEAD + text.length() : 2 * OBJECT_OVERHEAD;
    }

    @Override
    public int compare(Object a, Object b) {
        if (a instanceof String left && b instanceof String right) {
            return left.compareTo(right);
        }
        if (a instanceof Long left && b instanceof Long right) {
            return Long.compare(left, right);
        }
        boolean leftMissing = a instanceof Missing;
        boolean rightMissing = b instanceof Missing;
        if (leftMissing || rightMissing) {
            return Boolean.compare(rightMissing, leftMissing);
        }
        return ValueComparator.ascWithoutListHandling().compare(a, b);
    }

    @Override
    public void write(WriteBuffer buffer, Object value) {
        if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            buffer.put(STRING).putVarInt(bytes.length).put(bytes);
        } else if (value instanceof Long number) {
            buffer.put(LONG).putVarLong(number);
        } else if (value instanceof Integer number) {
            buffer.put(INTEGER).putVarInt(number);
        } else if (value instanceof Missing) {
            buffer.put(MISSING);
        } else {
            buffer.put(BSON);
            BsonType.INSTANCE.write(buffer, new Document(BSON_FIELD, value));
        }
    }

    @Override
    public Object read(ByteBuffer buffer) {
        byte tag = buffer.get();
        switch (tag) {
            case MISSING:
                return Missing.getInstance();
            case STRING:
                byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
                buffer.get(bytes);
                return new String(bytes, StandardCharsets.UTF_8);
            case LONG:
                return DataUtils.readVarLong(buffer);
            case INTEGER:
                return DataUtils.readVarInt(buffer);
            case BSON:
                return Missing.ofNullable(BsonType.INSTANCE.read(buffer).get(BSON_FIELD));
            default:
                throw new IllegalStateException("Unknown value tag " + tag);
        }
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
