package org.changwat.query.report;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A form as a page of its own, fit to be printed. */
final class FormPage {

    private final Supplier<? extends ITemplateEngine> templates;

    FormPage(Supplier<? extends ITemplateEngine> templates) {
        this.templates = templates;
    }

    String of(Form form) {
        return templates.get().process("report", new Context(form.language(), Map.of("form", new Shown(form))));
    }

    /** What the template reads; public, since expressions see no more. */
    public static final class Shown {

        private final Form form;

        Shown(Form form) {
            this.form = form;
        }

        public String language() {
            return form.language().toLanguageTag();
        }

        public String title() {
            return form.title();
        }

        public List<String> subtitles() {
            return form.subtitles();
        }

        public String stamp() {
            return form.stamp().line();
        }

        public String address() {
            return form.stamp().address();
        }

        public List<Part> parts() {
            return form.blocks().stream().map(Part::new).toList();
        }
    }

    /** One block, by the name of its kind. */
    public static final class Part {

        private final Form.Block block;

        Part(Form.Block block) {
            this.block = block;
        }

        public String kind() {
            return block.getClass().getSimpleName();
        }

        public Map<String, Object> it() {
            if (block instanceof Form.Heading heading) {
                return Map.of("text", heading.text());
            }
            if (block instanceof Form.Note note) {
                return Map.of("text", note.text());
            }
            if (block instanceof Form.Choice choice) {
                return Map.of(
                        "options",
                        choice.options().stream()
                                .map(option -> Map.of("label", option.label(), "chosen", option.chosen()))
                                .toList());
            }
            if (block instanceof Form.Fields fields) {
                return Map.of(
                        "fields",
                        fields.fields().stream()
                                .map(field -> Map.of("label", field.label(), "value", field.value()))
                                .toList());
            }
            if (block instanceof Form.Items items) {
                return Map.of("items", items.items());
            }
            Form.Grid grid = (Form.Grid) block;
            return Map.of(
                    "heads", grid.heads().stream().map(Form.Head::text).toList(),
                    "rows",
                            grid.rows().stream()
                                    .map(row -> row.stream()
                                            .map(cell -> Map.of(
                                                    "text",
                                                    cell.text(),
                                                    "centred",
                                                    cell.centred(),
                                                    "strong",
                                                    cell.strong()))
                                            .toList())
                                    .toList());
        }
    }
}
