package org.changwat.query.report;

import java.util.List;
import org.changwat.query.report.Form.Block;

/** What a composer says; with its stamp it becomes a {@link Form}. */
record Content(String title, List<String> subtitles, String running, List<Block> blocks) {}
