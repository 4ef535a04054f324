/**
 * Answers each message of the parent with the CPU time that this process has used, in microseconds.
 */
export function reportUsage() {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuUs: user + system });
  });
  // The measurement is over, or was broken off.
  process.on('disconnect', () => process.exit());
}
