DROP INDEX "audit_log_at_index";--> statement-breakpoint
DROP INDEX "audit_log_by_actor";--> statement-breakpoint
DROP INDEX "audit_log_by_action";--> statement-breakpoint
CREATE INDEX "audit_log_by_time" ON "audit_log" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_log_by_person" ON "audit_log" USING btree ("actor_id","at","id","action");--> statement-breakpoint
CREATE INDEX "audit_log_by_deed" ON "audit_log" USING btree ("action","at","id","actor_id");--> statement-breakpoint
CREATE INDEX "audit_log_by_kind" ON "audit_log" USING btree ("subject_kind","at","id");