/** How what is marked looks within the frame of the page. */
export const frameStyle = '.marked{outline:2px solid #b4540a;outline-offset:2px;border-radius:2px}';
