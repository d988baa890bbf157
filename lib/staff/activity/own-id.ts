/** An id that the program made: it says nothing to whoever reads the log. */
export const ownId = /^[a-z]{2,8}_[0-9a-z]{20,30}$/;
