export function installTarball(): Promise<string>;
