package org.changwat.app.duties;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.changwat.command.agreement.NegotiationWindow;
import org.changwat.command.agreement.NegotiationWindows;

/** One document for each window that is open, under its agreement's id: a few hundred at most, so that a look may scan them. */
class NegotiationWindowsInMongo implements NegotiationWindows {

    static final String COLLECTION = "negotiation_windows";

    private final MongoCollection<Document> windows;

    NegotiationWindowsInMongo(MongoCollection<Document> windows) {
        this.windows = windows;
    }

    @Override
    public void await(NegotiationWindow window) {
        windows.replaceOne(
                Filters.eq("_id", window.agreement()),
                new Document("_id", window.agreement())
                        .append("unit", window.unit())
                        .append("fiscalYear", window.fiscalYear())
                        .append("proposedAt", Date.from(window.proposedAt()))
                        .append("due", Date.from(window.due()))
                        .append("proposal", window.proposal())
                        .append("correlation", window.correlation())
                        .append("simulated", window.simulated()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public void settle(String agreement) {
        windows.deleteOne(Filters.eq("_id", agreement));
    }

    @Override
    public List<NegotiationWindow> dueBy(Instant moment) {
        return read(Filters.lte("due", Date.from(moment)));
    }

    @Override
    public List<NegotiationWindow> of(int fiscalYear) {
        return read(Filters.eq("fiscalYear", fiscalYear));
    }

    private List<NegotiationWindow> read(Bson filter) {
        List<NegotiationWindow> found = new ArrayList<>();
        for (Document each : windows.find(filter)) {
            found.add(new NegotiationWindow(
                    each.getString("_id"),
                    each.getString("unit"),
                    each.getInteger("fiscalYear"),
                    each.getDate("proposedAt").toInstant(),
                    each.getDate("due").toInstant(),
                    each.getString("proposal"),
                    each.getString("correlation"),
                    each.getBoolean("simulated")));
        }
        return found;
    }
}
