/** The one place where the web app learns about its surroundings. */
export const config = {
  /** Origin of the API without a trailing slash; empty where it is the origin of the page. */
  apiUrl: ((import.meta.env.VITE_API_URL as string | undefined) ?? '').replace(/\/+$/, ''),
  /** From this many visible objects on, the canvas shows schemas instead until asked for everything. */
  objectsInOnePicture: 1500,
  /** Layouts of more objects than this are made in a worker, so that the page stays responsive. */
  objectsLaidOutInline: 400,
} as const;
