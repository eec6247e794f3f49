/** The cache tag of everything that is read from the database: a new release refreshes all of it. */
export const DATA_TAG = "data"
