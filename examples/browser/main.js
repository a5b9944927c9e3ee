import { convert } from 'jsonresume-theme-recto/convert';

const [input, list, output] = ['document', 'messages', 'resume'].map((id) => document.getElementById(id));

function show() {
  const { resume, messages } = convert(input.value);
  output.textContent = JSON.stringify(resume, null, 2);
  list.replaceChildren(
    ...messages.map(({ severity, reason }) => {
      const line = document.createElement('li');
      line.textContent = `${severity}: ${reason}`;
      return line;
    }),
  );
}

input.addEventListener('input', show);
show();
