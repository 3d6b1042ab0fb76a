/** Whether the outline and the side panel leave the text its measure. */
export const hasRoomForBoth = () => matchMedia('(min-width: 96rem)').matches
