/**
 * What permission to remember what somebody looks at, and to remind them of it, is kept under. The database's own functions
 * know it by this name.
 */
export const browsingTopic = "browsing";
