export type { TroubledJob as QueuedJob } from "@/lib/platform/job-health";
