package org.changwat.query.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The token store as the processor of one copy sees it: storing a token first writes the views that it covers. Axon calls
 * its own token store before any handler's work at commit, so a crash in between would lose what the token claims.
 */
final class FoldTokens implements TokenStore {

    private static final Logger LOG = LoggerFactory.getLogger(FoldTokens.class);

    private final TokenStore tokens;
    private final CopyFold<?> folds;
    private final Runnable onClaim;

    FoldTokens(TokenStore tokens, CopyFold<?> folds, Runnable onClaim) {
        this.tokens = tokens;
        this.folds = folds;
        this.onClaim = onClaim;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (token == null) {
            tokens.storeToken(null, processor, segment);
        } else {
            folds.segment(segment).batchEnded(token, done -> tokens.storeToken(done, processor, segment));
        }
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        TrackingToken token = tokens.fetchToken(processor, segment);
        onClaim.run();
        folds.segment(segment).begin(Positions.of(token));
        return token;
    }

    @Override
    public void extendClaim(String processor, int segment) {
        folds.segment(segment).mustBeWhole();
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        try {
            folds.segment(segment).settle(token -> tokens.storeToken(token, processor, segment));
        } catch (RuntimeException e) {
            LOG.warn("What {} had folded last is folded again by whoever claims segment {}", processor, segment, e);
        }
        tokens.releaseClaim(processor, segment);
    }

    /** Writes what idle segments hold back. */
    void writeIdle(String processor) {
        folds.segments()
                .forEach((segment, fold) -> fold.writeIfIdle(token -> tokens.storeToken(token, processor, segment)));
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) throws UnableToClaimTokenException {
        tokens.initializeTokenSegments(processor, segments);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial)
            throws UnableToClaimTokenException {
        tokens.initializeTokenSegments(processor, segments, initial);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
