package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys of a unique index, compared value by value; the stock type serializes both sides to compare them. */
final class KeyValueType extends BasicDataType<KeyValue> {

    static final KeyValueType INSTANCE = new KeyValueType();

    private static final int OBJECT_OVERHEAD = 64;

    private KeyValueType() {}

    @Override
    public int getMemory(KeyValue key) {
        int memory = OBJECT_OVERHEAD;
        for (Object value : key) {
            memory += ValueType.INSTANCE.getMemory(Missing.ofNullable(value));
        }
        return memory;
    }

    @Override
    public int compare(KeyValue a, KeyValue b) {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            int order = ValueType.INSTANCE.compare(Missing.ofNullable(a.get(i)), Missing.ofNullable(b.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        buffer.putVarInt(key.size());
        for (Object value : key) {
            ValueType.INSTANCE.write(buffer, Missing.ofNullable(value));
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        int size = DataUtils.readVarInt(buffer);
        List<Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Object value = ValueType.INSTANCE.read(buffer);
            values.add(value instanceof Missing ? null : value);
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
