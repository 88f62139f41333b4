package org.changwat.command.agreement;

import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/**
 * Amends a member's agreement as its cluster settled the lines after all, once the silence they were deemed agreed by was reversed.
 *
 * @param clusterSequence sequence of the amendment on the cluster's agreement
 */
@Describes(
        th = "ปรับบรรทัดของกลุ่มจังหวัดในคำรับรองของจังหวัดตามผลการเจรจา (ระบบส่งเอง)",
        en = "Amends a province's agreement as its cluster's negotiation settled (sent by automation)",
        roles = {})
public record FollowClusterNegotiation(
        String unit,
        int fiscalYear,
        long clusterSequence,
        @Nullable String reason) implements AgreementCommand {}
