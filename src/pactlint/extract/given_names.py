"""First names, by which two capitalised words are told to name a human being."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    Aarav Aaron Abdul Abdullah Abigail Abraham Adam Adele Aditi Aditya Adrian Agnes Ahmad Ahmed Aidan Aileen Aisha Ajay Akash
    Akira Alain Alan Alastair Albert Alberto Alejandro Aleksandr Alessandro Alexander Alexandra Alexei Alfred Alice Alicia
    Alison Alistair Allan Amanda Amara Amelia Amina Amir Amit Amos Amrita Amy Ana Anand Anders Andre Andrea Andreas Andrei
    Andrew Andrzej Angela Angus Anil Anita Anjali Ann Anna Anne Annette Annika Anselm Anthea Anthony Antoine Anton Antonia
    Antonio Anuradha Anya Archibald Arjun Arnold Arthur Arun Arvind Asha Ashok Astrid Audrey Ayesha Barbara Barnaby Barry
    Bartholomew Basil Beatrice Benedict Benjamin Bernadette Bernard Bertram Beth Bettina Beverley Bhavna Bianca Bill Birgit
    Bjarne Bjorn Bob Bogdan Boris Brenda Brendan Brian Bridget Bronwyn Bruce Bruno Camilla Camille Carl Carla Carlos Carmen
    Carol Caroline Carolyn Caspar Catherine Cecil Cecilia Cedric Celia Chandra Charles Chen Chiara Chloe Christian Christina
    Christine Christopher Ciaran Claire Clara Claude Claudia Clement Clive Colin Conor Conrad Constance Corinne Cornelius
    Craig Cyril Cyrus Daisy Daniel Daniela Daphne Darius Darren David Deborah Declan Deepa Deepak Deirdre Denis Dennis Derek
    Desmond Diana Diane Diego Dieter Dilip Dimitri Dinesh Dirk Dmitri Dominic Donald Donna Dora Dorothy Douglas Duncan Dwight
    Ebenezer Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elisabeth Elise Eliza Elizabeth
    Ellen Elsa Elspeth Emeka Emil Emile Emilia Emily Emma Enrique Eric Erica Erik Erika Ernest Esther Ethan Eugene Eunice Eva
    Evan Evelyn Ewan Ezekiel Fatima Faye Felicity Felipe Felix Ferdinand Fergus Fernando Finn Fiona Flora Frances Francesca
    Francesco Francis Franck Frank Franz Fraser Fred Frederick Frederik Friedrich Gabriel Gabriela Gareth Gary Gaurav Gavin
    Gemma Genevieve Geoffrey George Georgina Gerald Gerard Gerhard Gertrude Giles Gillian Giorgio Giovanni Giulia Gladys Glen
    Gloria Gordon Graham Gregory Greta Guido Guillaume Gunnar Gunther Gustav Guy Gwen Gwendolyn Habib Hannah Hans Harald
    Haresh Hari Harold Harriet Harry Harvey Hassan Hazel Heather Hector Heidi Heinrich Heinz Helen Helena Helga Helmut Henri
    Henrietta Henrik Henry Herbert Hermann Hilary Hilda Hiroko Hiroshi Horace Howard Hubert Hugh Hugo Humphrey Ian Ibrahim
    Ida Ignatius Igor Ikram Ilse Imogen Imran Ines Ingrid Irene Iris Isaac Isabel Isabella Isobel Ivan Ivar Ivor Jack Jacob
    Jacqueline Jacques Jaime James Jamila Jan Jane Janet Janice Jaroslav Jasmine Jason Javier Jean Jeanette Jeffrey Jennifer
    Jens Jeremiah Jeremy Jerome Jessica Jill Jim Joachim Joan Joanna Jochen Joel Johan Johann Johanna Johannes John Jonas
    Jonathan Jorge Jose Josef Joseph Josephine Joshua Josiah Joyce Juan Judith Julia Julian Juliana Julie Juliet Julius
    Jurgen Justin Kabir Kamal Kareem Karen Karim Karin Karl Katarina Kate Katharina Katherine Kathleen Kathryn Katrin Kavita
    Keiko Keith Kenji Kenneth Kerstin Kevin Khalid Kiran Klaus Knut Kofi Krishna Kristin Kumar Kurt Kwame Lakshmi Lars Laura
    Lauren Laurence Lawrence Leila Lena Leon Leonard Leonie Leroy Leslie Lewis Liam Lilian Lillian Linda Lionel Lisa Lorenzo
    Lorna Lorraine Louis Louisa Louise Luca Lucas Lucia Lucian Lucy Ludwig Luigi Luis Lukas Luke Luther Lydia Lynn Mabel
    Madeleine Magnus Mahesh Maia Malcolm Manfred Manish Manoj Manuel Marc Marcel Marcia Marco Marcus Margaret Margarita Maria
    Mariam Marian Marianne Marie Marina Mario Marion Marjorie Mark Markus Marlene Marta Martha Martin Martina Marvin Mary
    Mathilde Matteo Matthew Matthias Maud Maureen Maurice Maximilian Maxwell Meera Megan Mehmet Mei Melanie Melissa Meredith
    Mervyn Michael Michel Michelle Miguel Mihail Mike Mildred Millicent Milo Miranda Miriam Mitchell Mohamed Mohammad
    Mohammed Mohan Moira Monica Monika Mordecai Morten Moses Muhammad Mukesh Muriel Murray Myrtle Nadia Nancy Naomi Narendra
    Natalia Natalie Natasha Nathan Nathaniel Neha Neil Nell Nicholas Nicola Nicolas Nicole Nigel Niklas Nikolai Nils Nina
    Nirmala Nisha Noah Noel Nora Norah Norbert Norma Norman Obadiah Octavia Olaf Olga Oliver Olivia Omar Oscar Osman Oswald
    Otto Owen Pablo Padma Pamela Paolo Pascal Pat Patricia Patrick Paul Paula Pauline Pavel Pearl Pedro Peggy Penelope
    Percival Percy Peter Petra Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Pieter Piotr Polly Pooja Prakash Pranav
    Prasad Preeti Priscilla Priya Quentin Rachel Radha Rafael Rahul Raj Rajesh Rajiv Ralph Ramesh Ramon Randolph Raphael
    Rashid Ravi Raymond Rebecca Regina Reginald Reinhard Rekha Renata Rene Reuben Rhys Ricardo Richard Rita Robert Roberta
    Roberto Robin Roderick Rodney Roger Rohan Rohit Roland Rolf Roman Ronald Rory Rosa Rosalind Rose Rosemary Ross Roxanne
    Roy Rudolf Rupa Rupert Ruth Sabine Sabrina Sachin Sadie Salim Sally Samantha Samir Samuel Sandeep Sandra Sanjay Santiago
    Sara Sarah Saul Sebastian Selina Serena Sergei Sergio Seth Shalini Shane Shankar Sharon Shaun Sheila Shirley Shreya Sibyl
    Siegfried Sigrid Silas Silvia Simon Simone Sinead Siobhan Sofia Solomon Sonia Sophia Sophie Spencer Stefan Stefano Stella
    Stephan Stephanie Stephen Steven Stuart Subhash Sudhir Suman Sunil Sunita Suresh Surya Susan Susanna Susanne Sven Sybil
    Sylvia Takeshi Tamara Tania Tara Tariq Tatiana Ted Terence Teresa Terrence Thaddeus Thea Thelma Theo Theodora Theodore
    Theresa Thomas Thorsten Tim Timothy Tobias Tom Tomas Tony Torsten Tracy Trevor Tristan Ulrich Ulrike Uma Umberto Ursula
    Usha Uwe Valentina Valerie Vanessa Vasily Vera Verity Veronica Victor Vijay Vikram Vilhelm Vincent Vinod Viola Violet
    Vivek Vivian Vladimir Wallace Walter Wanda Warren Wayne Wendy Werner Wilfred Wilhelm William Winifred Winston Wolfgang
    Yasmin Yolanda Yuki Yusuf Yves Yvonne Zachary Zainab Zara Zoe Zoltan
    """.split()
)
"""Of many places; those that are words, months, towns or firms as often as people are left out."""
