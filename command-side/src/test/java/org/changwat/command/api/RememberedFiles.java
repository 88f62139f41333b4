package org.changwat.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Evidence files, in memory. */
class RememberedFiles implements EvidenceFiles {

    private final Map<String, EvidenceFile> files = new ConcurrentHashMap<>();
    private final Map<String, List<Citation>> citations = new ConcurrentHashMap<>();

    @Override
    public boolean holds(String sha256) {
        return files.containsKey(sha256);
    }

    @Override
    public void store(EvidenceFile file) {
        files.putIfAbsent(file.sha256(), file);
    }

    @Override
    public Optional<EvidenceFile> read(String sha256) {
        return Optional.ofNullable(files.get(sha256));
    }

    @Override
    public void cite(String sha256, Citation citation) {
        citations.merge(sha256, List.of(citation), (known, more) -> {
            List<Citation> all = new ArrayList<>(known);
            more.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return List.copyOf(all);
        });
    }

    @Override
    public List<Citation> citations(String sha256) {
        return citations.getOrDefault(sha256, List.of());
    }
}
