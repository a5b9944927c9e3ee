/** Set a text that may run in another direction than the line around it. */
export function Text({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
