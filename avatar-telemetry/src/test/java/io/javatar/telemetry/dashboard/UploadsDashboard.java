package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;
import java.util.List;

/** What people send. */
final class UploadsDashboard {
    private UploadsDashboard() {}

    static Dashboard dashboard() {
        return new Dashboard(
                "uploads",
                "uploads",
                List.of(
                        KeyPanels.uploadSuccess(),
                        KeyPanels.uploadFailures(),
                        Panel.of(
                                "Uploads by type",
                                "What the files turned out to be, whatever they were called.",
                                "reqps",
                                Query.by(
                                        Selection.of(AvatarMetric.FILE_UPLOADS).rate(Tag.CONTENT_TYPE),
                                        Tag.CONTENT_TYPE)),
                        Panel.of(
                                "Upload size",
                                "Half of the uploads, and nineteen of twenty, are smaller.",
                                "bytes",
                                Query.named(
                                        "p50",
                                        Selection.of(AvatarMetric.FILE_UPLOAD_SIZE)
                                                .quantile(0.5)),
                                Query.named(
                                        "p95",
                                        Selection.of(AvatarMetric.FILE_UPLOAD_SIZE)
                                                .quantile(0.95))),
                        Panel.of(
                                "Writing photos, p95",
                                "Database and photo files.",
                                "s",
                                Query.by(
                                        Selection.of(AvatarMetric.STORAGE_DURATION)
                                                .where(Tag.STORAGE_OPERATION, "=~", "photo.write|blob.put")
                                                .quantile(0.95, Tag.STORAGE_OPERATION),
                                        Tag.STORAGE_OPERATION)),
                        Panel.of(
                                "Failed storage calls",
                                "Anything above zero is a fault of disk or database.",
                                "reqps",
                                Query.by(
                                        Selection.of(AvatarMetric.STORAGE_DURATION)
                                                .where(Tag.SUCCESS, "=", "false")
                                                .measured(Tag.STORAGE_OPERATION),
                                        Tag.STORAGE_OPERATION)),
                        Panel.of(
                                "Memory for decoding",
                                "When none is free, uploads wait (AVATAR_DECODE_MEMORY).",
                                "bytes",
                                Query.by(
                                        Selection.of(AvatarMetric.DECODE_MEMORY).now(Tag.MEMORY_STATE),
                                        Tag.MEMORY_STATE))));
    }
}
