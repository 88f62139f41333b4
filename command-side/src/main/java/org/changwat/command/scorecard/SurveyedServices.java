package org.changwat.command.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.changwat.events.Criteria;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.scorecard.SurveyResultRecorded.Feed;

/**
 * Where a card scores the services that are surveyed: a part of a service-quality line that bears the service's code, or such a
 * line of its own that names the service. Which indicators are service-quality ones the year's catalogue says, by listing their
 * services; a catalogue that lists none leaves every part to be taken at its code.
 *
 * @param byService places by code of the service
 */
record SurveyedServices(Map<String, List<Feed>> byService) {

    static SurveyedServices of(Card card, List<CatalogueIndicator> catalogue) {
        Map<String, Set<String>> listed = catalogue.stream()
                .filter(indicator -> !indicator.services().isEmpty())
                .collect(Collectors.toMap(
                        CatalogueIndicator::code, indicator -> Set.copyOf(indicator.services()), (one, other) -> one));
        Map<String, List<Feed>> places = new LinkedHashMap<>();
        for (Line line : card.lines().values()) {
            String id = line.agreed().line();
            Set<String> services = listed.getOrDefault(line.agreed().indicator(), Set.of());
            if (line instanceof CompositeLine composite) {
                composite.criteria().parts().stream()
                        .map(Criteria.Part::code)
                        .filter(code -> listed.isEmpty() || services.contains(code))
                        .forEach(code -> add(places, code, new Feed(id, code)));
            } else if (line instanceof MeasuredLine) {
                String service = line.agreed().assessedService();
                if (service != null && services.contains(service)) {
                    add(places, service, new Feed(id, null));
                }
            }
        }
        return new SurveyedServices(places);
    }

    List<Feed> feeds(String service) {
        return List.copyOf(byService.getOrDefault(service, List.of()));
    }

    List<String> codes() {
        return List.copyOf(byService.keySet());
    }

    private static void add(Map<String, List<Feed>> places, String service, Feed feed) {
        places.computeIfAbsent(service, code -> new ArrayList<>()).add(feed);
    }
}
