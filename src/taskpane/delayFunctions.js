// Excel must call no function before functions.js has associated it: an error that it got meanwhile would
// stay in its cell until the next calculation. Associating the first function lifts this again.
if (typeof CustomFunctions !== "undefined") CustomFunctions.delayInitialization();
