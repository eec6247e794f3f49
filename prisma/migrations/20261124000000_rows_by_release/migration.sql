-- What a release changed is read by its number (corrections page, feed, file). Partial: nearly all rows begin with the first release, which
-- corrects nothing, and hold still.
CREATE INDEX "result_since" ON "result"("since_release") WHERE "since_release" > 1;
CREATE INDEX "result_until" ON "result"("until_release") WHERE "until_release" IS NOT NULL;
