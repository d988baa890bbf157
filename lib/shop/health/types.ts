export type { TroubledJob as QueuedJob } from "@/lib/platform/jobs/job-health";
