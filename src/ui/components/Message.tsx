/** One line that tells what an action did. It stays until the next action, and is read out when it changes. */
export const Message = ({ text }: { readonly text: string }) => (
  <div class="message" role="status">
    {text}
  </div>
);
