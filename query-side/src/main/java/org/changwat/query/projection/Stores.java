package org.changwat.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The collections of the views database: Axon's tokens and dead letters, and ours. */
final class Stores {

    static final String TOKENS = "view-tokens";
    static final String DEAD_LETTERS = "view-dead-letters";

    private static final int MOST_SEQUENCES = 1_024;
    private static final int MOST_LETTERS_A_SEQUENCE = 10_000;

    private final MongoTemplate template;
    private final org.axonframework.extensions.mongo.MongoTemplate axon;
    private final Serializer serializer;
    private final TokenStore tokens;
    private final Map<Copy, SetAsideEvents> queues = new ConcurrentHashMap<>();

    /** Makes the indexes where they are not there yet. */
    Stores(MongoDatabaseFactory factory, Serializer serializer, ProjectionSettings settings) {
        MongoDatabase database = factory.getMongoDatabase();
        this.template = template(factory);
        this.serializer = serializer;
        this.axon = DefaultMongoTemplate.builder()
                .mongoDatabase(database)
                .trackingTokensCollectionName(TOKENS)
                .deadLetterCollectionName(DEAD_LETTERS)
                .build();
        this.tokens = MongoTokenStore.builder()
                .mongoTemplate(axon)
                .serializer(serializer)
                .nodeId(settings.node())
                .claimTimeout(settings.claimTimeout())
                .build();
    }

    /** No type hints: a stored document must not know the name of a class. */
    private static MongoTemplate template(MongoDatabaseFactory factory) {
        MongoCustomConversions conversions = new MongoCustomConversions(List.of());
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }

    MongoTemplate template() {
        return template;
    }

    TokenStore tokens() {
        return tokens;
    }

    ViewCollection views(Copy copy) {
        return new ViewCollection(template, copy.collection());
    }

    /** Events that a copy has set aside, in one queue a document. */
    SetAsideEvents deadLetters(Copy copy) {
        return queues.computeIfAbsent(
                copy,
                each -> new SetAsideEvents(SetAsideEvents.<EventMessage<?>>builder()
                        .processingGroup(each.processor())
                        .mongoTemplate(axon)
                        .serializer(serializer)
                        .maxSequences(MOST_SEQUENCES)
                        .maxSequenceSize(MOST_LETTERS_A_SEQUENCE)));
    }

    /** What is stored of each segment, without claiming it. */
    TreeMap<Integer, StoredToken> stored(String processor) {
        TreeMap<Integer, StoredToken> found = new TreeMap<>();
        Query ofProcessor = Query.query(Criteria.where("processorName").is(processor));
        template.executeQuery(
                ofProcessor,
                TOKENS,
                document -> found.put(
                        document.getInteger("segment"),
                        new StoredToken(Positions.of(token(document)), document.getString("owner"))));
        return found;
    }

    private @Nullable TrackingToken token(Document document) {
        Binary data = document.get("token", Binary.class);
        String type = document.getString("tokenType");
        return data == null || type == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        data.getData(), byte[].class, new SimpleSerializedType(type, null)));
    }

    /** Removes all that belongs to a copy which nobody reads any more. */
    void drop(Copy copy) {
        queues.remove(copy);
        template.dropCollection(copy.collection());
        template.remove(Query.query(Criteria.where("processorName").is(copy.processor())), TOKENS);
        template.remove(Query.query(Criteria.where("processingGroup").is(copy.processor())), DEAD_LETTERS);
    }

    /**
     * A segment's token.
     *
     * @param owner the process that claims it, null for none
     */
    record StoredToken(long position, @Nullable String owner) {}
}
