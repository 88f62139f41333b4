package org.changwat.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

/**
 * The inner issuer's key: made once, kept in the database, the same for all processes, so that a token outlives a restart. To change
 * it, remove the document and restart: every token given before is void then.
 */
final class SigningKey {

    private static final String ID = "token-signing";

    private SigningKey() {}

    static JWKSource<SecurityContext> of(AccessDatabase database) {
        MongoCollection<Document> keys = database.collection("keys");
        Document byId = new Document("_id", ID);
        Document kept = keys.find(byId).first();
        if (kept == null) {
            try {
                keys.insertOne(new Document("_id", ID).append("jwk", generated().toJSONString()));
            } catch (MongoWriteException another) {
                if (another.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw another;
                }
            }
            kept = Objects.requireNonNull(keys.find(byId).first(), "the signing key that was just written");
        }
        try {
            return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(kept.getString("jwk"))));
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key in access.keys cannot be read; remove it and restart", e);
        }
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java makes RSA keys", e);
        }
    }
}
