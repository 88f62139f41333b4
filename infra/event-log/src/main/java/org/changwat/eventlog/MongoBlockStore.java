package org.changwat.eventlog;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Blocks in a MongoDB collection, on a replica set, a single server, or the embedded one. */
final class MongoBlockStore implements BlockStore {

    private static final Bson HEADER = Projections.exclude("keys", "events");
    private static final Bson NO_EVENTS = Projections.exclude("events");

    private final MongoCollection<Block> blocks;

    MongoBlockStore(MongoDatabase database, String collection) {
        blocks = codec(
                database.getCollection(collection, Block.class)
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withReadPreference(ReadPreference.primary())
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
                null);
        blocks.createIndex(
                Indexes.ascending("keys"), new IndexOptions().unique(true).name("keys"));
    }

    private static MongoCollection<Block> codec(MongoCollection<Block> blocks, @Nullable Set<String> wanted) {
        return blocks.withCodecRegistry(CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new BlockCodec(wanted)),
                com.mongodb.MongoClientSettings.getDefaultCodecRegistry()));
    }

    @Override
    public void insert(List<Block> batch) {
        blocks.insertMany(batch, new InsertManyOptions().ordered(true));
    }

    @Override
    public List<Block> blocks(List<Long> ids) {
        return byNumber(ids.isEmpty() ? List.of() : fetch(blocks, Filters.in("_id", ids), null, ids.size()));
    }

    @Override
    public List<Block> headers(List<Long> ids) {
        return byNumber(ids.isEmpty() ? List.of() : fetch(blocks, Filters.in("_id", ids), HEADER, ids.size()));
    }

    @Override
    public Optional<Block> highest() {
        return Optional.ofNullable(blocks.find()
                .sort(Sorts.descending("_id"))
                .projection(HEADER)
                .limit(1)
                .first());
    }

    @Override
    public List<Block> holding(Collection<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        return byNumber(
                wanted.isEmpty()
                        ? List.of()
                        : fetch(codec(blocks, wanted), Filters.in("keys", wanted), null, wanted.size()));
    }

    @Override
    public List<Block> keysHolding(Collection<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        return byNumber(
                wanted.isEmpty() ? List.of() : fetch(blocks, Filters.in("keys", wanted), NO_EVENTS, wanted.size()));
    }

    private static List<Block> fetch(MongoCollection<Block> from, Bson filter, @Nullable Bson projection, int most) {
        return from.find(filter).projection(projection).batchSize(most + 1).into(new ArrayList<>());
    }

    /** In order and without repeats: the embedded server returns a block once for each matching key. */
    private static List<Block> byNumber(List<Block> found) {
        if (found.size() < 2) {
            return found;
        }
        Map<Long, Block> unique = new TreeMap<>(Comparator.naturalOrder());
        for (Block block : found) {
            unique.put(block.id(), block);
        }
        return new ArrayList<>(unique.values());
    }
}
