/** The words that give a résumé its frame and tell nothing of the person, normalised: losing them is no loss. */
export const structuralWords: ReadonlySet<string> = new Set(
  [
    // headings
    'curriculum vitae cv resume about profile personal professional summary statement contact details',
    'work experience employment career history education academic training qualifications skills key',
    'technical core competencies expertise languages interests hobbies references referees projects',
    'selected publications awards honors honours prizes volunteer volunteering voluntary community',
    'certifications certificates certificate licenses licences appointments additional information',
    // labels
    'name title position role job employer company organisation organization institution school',
    'qualification subject field degree grade level courses dates date from to until since issued by issuer',
    'awarder publisher published released activities responsibilities duties achievements highlights',
    'keywords place location town city country address e mail email phone tel telephone mobile web',
    'website site homepage url http https www mailto language fluency project description link network',
    'username profile hobby interest skill award publication reference referee period page of',
    // dates without an end, durations
    'present current currently now today ongoing date year years month months yr yrs mo mos',
    // the glue between facts
    'at in on and the a an as for with',
    // German
    'lebenslauf berufserfahrung ausbildung kenntnisse sprachen interessen referenzen projekte auszeichnungen',
    'zertifikate ehrenamt profil kontakt telefon adresse heute seit bis und bei von',
    // French
    'expérience expériences professionnelle professionnelles formation compétences langues centres intérêt',
    'intérêts références projets distinctions bénévolat profil téléphone adresse aujourd hui présent depuis et chez',
    // Spanish, Portuguese, Italian, Dutch
    'experiencia laboral formación habilidades idiomas intereses referencias proyectos premios perfil actualidad',
    'experiência profissional formação competências línguas interesses projetos prémios atual presente',
    'esperienza lavorativa istruzione competenze lingue interessi progetti premi oggi profilo',
    'werkervaring opleiding vaardigheden talen interesses projecten prijzen heden profiel',
  ].flatMap((line) => line.split(' ')),
);
